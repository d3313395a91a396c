package slareport.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import slareport.measure.Scope;

/**
 * What the database knows an owner by: owners' keys may be names or e-mail addresses, and those are not stored. The same
 * key has the same pseudonym in every run. Who has a list of all owners can tell which is which.
 */
public final class OwnerPseudonym {
    private static final int BYTES = 8;

    private OwnerPseudonym() {}

    /** The pseudonym of an owner's key, such as {@code owner-0123456789abcdef}; empty for an empty key. */
    public static String of(String key) {
        if (key.isEmpty()) {
            return "";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "owner-" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands for the value of a scope: owners' keys by pseudonym, all else as it is. */
    public static String ofScopeValue(Scope scope, String value) {
        return scope == Scope.OWNER && !value.equals(Scope.NONE) ? of(value) : value;
    }
}
