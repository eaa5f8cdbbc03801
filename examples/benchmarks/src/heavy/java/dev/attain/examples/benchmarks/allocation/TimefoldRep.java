package dev.attain.examples.benchmarks.allocation;

/**
 * A rep as the solver sees one.
 *
 * @param number which
 * @param places how many tasks at most
 */
record TimefoldRep(int number, int places) {}
