package dev.attain.house.planted.core.money;

import java.util.List;

/** Doubles where users see them. */
interface FloatingSignature {
    double share();

    void shares(List<Double> shares);
}
