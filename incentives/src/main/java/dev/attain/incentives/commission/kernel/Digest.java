package dev.attain.incentives.commission.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for everything that went into a statement; mutable, for one statement. */
public final class Digest {
    private final MessageDigest sha256 = sha256();

    /** Takes in one more value, as it prints itself. */
    public Digest add(Object value) {
        sha256.update(value.toString().getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        return this;
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every JDK has SHA-256", impossible);
        }
    }
}
