package dev.attain.house.planted.core.money;

import org.junit.jupiter.api.Named;

/** Somebody else's type in a public signature. */
public interface ShowsThirdParty {
    /** A name. */
    Named<String> named();
}
