/**
 * The first step to pay: whose sale was it? Events become credits. Start at
 * {@link dev.attain.incentives.credit.CreditAllocator}; what the company agreed is a
 * {@link dev.attain.incentives.credit.CreditPolicy}, what comes out are
 * {@link dev.attain.incentives.credit.SalesCredit}s that add up to the cent and explain themselves.
 *
 * <pre>{@code
 * CreditPolicy policy = CreditPolicy.builder().id("credit").version("2026").since(LocalDate.parse("2026-01-01"))
 *         .currency(usd).addTerms(new SellerTerms.Direct(), RollUpTerms.full())
 *         .rounding(HALF_UP).apportionment(Apportionment.LARGEST_REMAINDER).build();
 * CreditAllocation allocation = CreditAllocator.standard().allocate(policy, events, orgChart);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.credit;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
