import { a as ProviderError, c as placeOf, i as InternalError, l as throwFaults, n as EnvironmentError, o as TrustError, r as HeadgateError, s as faultSentence, t as ConfigurationError } from "./errors2.js";

export { faultSentence };