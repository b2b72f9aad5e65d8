import OpenAI, { AzureOpenAI } from 'openai';
import type { ProviderAccess } from '../../ports/providers.ts';
import type { Transport } from './transport.ts';

const AZURE_HOSTS = ['.openai.azure.com', '.services.ai.azure.com'];

/** The package's client over our transport; it makes one attempt, and takes nothing from the environment. */
export function openClient(
  access: ProviderAccess,
  transport: Transport,
  timeoutMs: number,
): OpenAI {
  const { settings, baseUrl, apiKey } = access;
  // Every option that the package would otherwise take from the environment is given here, but for
  // one that it has no option for.
  delete process.env['OPENAI_CUSTOM_HEADERS'];
  const options = {
    apiKey,
    organization: settings.organization ?? null,
    project: settings.project ?? null,
    webhookSecret: null,
    adminAPIKey: null,
    // The transport's own time runs out first, so that one place says what happened.
    timeout: timeoutMs + 1000,
    maxRetries: 0,
    logLevel: 'off' as const,
    fetch: transport.fetch,
  };
  const { azureApiVersion: apiVersion } = settings;
  if (apiVersion !== undefined) {
    return new AzureOpenAI({ ...options, apiVersion, baseURL: deploymentsUrl(baseUrl) });
  }
  const isAzure = AZURE_HOSTS.some((host) => new URL(baseUrl).hostname.endsWith(host));
  const defaultHeaders = isAzure ? { 'api-key': apiKey, authorization: null } : {};
  return new OpenAI({ ...options, baseURL: baseUrl, defaultHeaders });
}

/** Azure's portal names an endpoint without the path that deployments are under. */
function deploymentsUrl(baseUrl: string): string {
  return new URL(baseUrl).pathname === '/' ? `${baseUrl.replace(/\/$/, '')}/openai` : baseUrl;
}
