package dev.attain.incentives.plan.measure;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.incentives.credit.SalesCredit;

/** Which of the two numbers of a credit a measure counts. */
public enum CreditBasis {
    /** What counts towards the quota. */
    QUOTA {
        @Override
        Money amount(SalesCredit credit) {
            return credit.quotaCredit();
        }

        @Override
        Rate share(SalesCredit credit) {
            return credit.share().quotaShare();
        }
    },
    /** What commission is paid on. */
    COMMISSION {
        @Override
        Money amount(SalesCredit credit) {
            return credit.commissionCredit();
        }

        @Override
        Rate share(SalesCredit credit) {
            return credit.share().commissionShare();
        }
    };

    abstract Money amount(SalesCredit credit);

    abstract Rate share(SalesCredit credit);
}
