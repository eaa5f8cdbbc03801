/** The programs of the README. Start at {@link dev.attain.examples.quickstart.FirstSteps}. */
package dev.attain.examples.quickstart;
