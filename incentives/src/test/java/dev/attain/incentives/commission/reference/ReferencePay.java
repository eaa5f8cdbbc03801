package dev.attain.incentives.commission.reference;

/** What the whole of a measure earns. */
@FunctionalInterface
interface ReferencePay {
    Fraction of(Fraction measure);
}
