// src/domain/settings.ts
/** The shard that `2/8` names; undefined where the text names none. */
function parseShard(text) {
	const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
	if (index === void 0 || count === void 0) return void 0;
	return index >= 1 && index <= count ? {
		index,
		count
	} : void 0;
}

export { parseShard as t };