package dev.attain.incentives.credit.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who sold an event, by what the event itself says. */
public sealed interface SellerTerms extends CreditTerms {
    /**
     * The owner sold it: all of the revenue is the owner's; rule {@code direct}. Nobody's if the event has no owner.
     */
    record Direct() implements SellerTerms {
        static final String RULE = "direct";

        @Override
        public String rule() {
            return RULE;
        }

        static CreditOutcome credit(CreditContext context) {
            return context.event()
                    .owner()
                    .map(owner -> CreditOutcome.credited(CreditShare.revenue(owner, Rate.ONE)))
                    .orElseGet(CreditOutcome::nobody);
        }
    }

    /** The event's own shares hold, of whichever kinds they are; rule {@code shares}. */
    record Shares() implements SellerTerms {
        static final String RULE = "shares";

        @Override
        public String rule() {
            return RULE;
        }

        static CreditOutcome credit(CreditContext context) {
            return new CreditOutcome.Credited(context.event().shares());
        }
    }

    /**
     * What nobody sold by the terms before these is the house's; rule {@code house}.
     *
     * @param account the party that stands for the house
     */
    record House(@NotNull @Valid PartyId account) implements SellerTerms {
        static final String RULE = "house";

        public House {
            requireNonNull(account, "house.account");
        }

        @Override
        public String rule() {
            return RULE;
        }

        static CreditOutcome credit(CreditContext context) {
            PartyId account = context.terms().as(House.class).account();
            return context.isSold()
                    ? CreditOutcome.nobody()
                    : CreditOutcome.credited(CreditShare.of(account, CreditKind.HOUSE, Rate.ONE));
        }
    }
}
