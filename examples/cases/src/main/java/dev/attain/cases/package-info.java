/**
 * Worked numbers published by others, for tests. Start at {@link dev.attain.cases.SharedCases}.
 *
 * <pre>{@code
 * JsonNode known = SharedCases.one("targets", "T01");
 * long total = known.at("/given/totalMinor").asLong();
 * long[] parts = longs(known.at("/expected/partsMinor"));
 * }</pre>
 */
@NullMarked
package dev.attain.cases;

import org.jspecify.annotations.NullMarked;
