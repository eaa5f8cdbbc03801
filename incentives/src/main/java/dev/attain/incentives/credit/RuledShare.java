package dev.attain.incentives.credit;

import dev.attain.incentives.credit.event.CreditShare;

/** A share and the id of the rule that gave it. */
record RuledShare(String rule, CreditShare share) {}
