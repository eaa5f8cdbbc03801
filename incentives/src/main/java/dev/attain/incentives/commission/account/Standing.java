package dev.attain.incentives.commission.account;

import dev.attain.incentives.commission.account.Ways.Way;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How an account stood between two lines: the same accounts can go on from there. Immutable. */
public final class Standing {
    private final int stretch;
    private final long[] state;
    private final long exact;
    private final Way way;
    private final boolean isOpen;
    private final boolean isBegun;

    private Standing(Accounts accounts, int account, int stretch) {
        int at = account * Accounts.WIDTH;
        this.stretch = stretch;
        this.state = Arrays.copyOfRange(accounts.state, at, at + Accounts.WIDTH);
        this.exact = accounts.exacts.length == 0 ? 0 : accounts.exacts[account];
        this.way = accounts.ways[account];
        this.isOpen = accounts.isOpen[account];
        this.isBegun = accounts.isBegun[account];
    }

    /**
     * How an account stands; null if it is paid in ratios, which go on from its first line alone.
     *
     * @param stretch the place of the one it is in, for whoever goes on
     */
    public static @Nullable Standing of(Accounts accounts, int account, int stretch) {
        return accounts.ways[account].wide() == null ? new Standing(accounts, account, stretch) : null;
    }

    /** Lets an account go on from here; the place of its stretch. */
    public int restore(Accounts accounts, int account) {
        System.arraycopy(state, 0, accounts.state, account * Accounts.WIDTH, Accounts.WIDTH);
        if (accounts.exacts.length > 0) {
            accounts.exacts[account] = exact;
        }
        accounts.ways[account] = way;
        accounts.isOpen[account] = isOpen;
        accounts.isBegun[account] = isBegun;
        return stretch;
    }
}
