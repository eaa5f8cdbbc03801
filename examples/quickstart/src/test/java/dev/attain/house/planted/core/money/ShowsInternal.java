package dev.attain.house.planted.core.money;

import dev.attain.house.planted.core.internal.Kernel;
import java.util.List;

/** An internal type in a public signature, between angle brackets. */
public interface ShowsInternal {
    /** The kernels. */
    List<Kernel> kernels();
}
