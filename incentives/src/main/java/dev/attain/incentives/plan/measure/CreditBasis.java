package dev.attain.incentives.plan.measure;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.incentives.credit.SalesCredit;

/** Which of the two numbers of a credit a measure counts. */
public enum CreditBasis {
    /** What counts towards the quota. */
    QUOTA,
    /** What commission is paid on. */
    COMMISSION;

    Money amount(SalesCredit credit) {
        return this == QUOTA ? credit.quotaCredit() : credit.commissionCredit();
    }

    Rate share(SalesCredit credit) {
        return this == QUOTA ? credit.share().quotaShare() : credit.share().commissionShare();
    }
}
