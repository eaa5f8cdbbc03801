package dev.attain.incentives.commission.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for everything that went into a statement; mutable, for one thread. */
public final class Digest {
    private final MessageDigest sha256;

    /** Of nothing so far. */
    public Digest() {
        this(sha256());
    }

    private Digest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** A digest of the same so far, to which other things can be added. */
    public Digest copy() {
        try {
            return new Digest((MessageDigest) sha256.clone());
        } catch (CloneNotSupportedException impossible) {
            throw new LinkageError("every JDK can copy SHA-256", impossible);
        }
    }

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
