/**
 * What the library costs, beside hand-written code and the libraries one would use instead: same input, equal answers,
 * one run. Start at {@link dev.attain.examples.benchmarks.Families}; a new family is a package and a line there.
 *
 * <pre>{@code
 * mvn -q -Pbench -DskipTests -pl examples/benchmarks -am package exec:exec -Dbench=money
 * }</pre>
 */
@NullMarked
package dev.attain.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
