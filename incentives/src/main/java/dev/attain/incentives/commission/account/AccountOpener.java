package dev.attain.incentives.commission.account;

import dev.attain.incentives.plan.curve.PayCurve;

/** Tells the kernel how an account is paid. */
public interface AccountOpener {
    /** Called when the first line of an account comes: calls one of the {@code pay} methods of {@link Accounts}. */
    void open(Accounts accounts, int account);

    /** The curve of an account that is paid along one, in major units: for figures too wide for 64 bits. */
    PayCurve curve(int account);
}
