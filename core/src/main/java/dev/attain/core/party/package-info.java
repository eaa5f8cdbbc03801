/**
 * Who works, earns, owns, leads and buys, and who reports to whom on any day. Start at
 * {@link dev.attain.core.party.PartyId}: payee, rep, owner and manager are roles of one party, not types; reporting
 * lines are asked through {@link dev.attain.core.party.OrgChart}.
 *
 * <pre>{@code
 * ReportingLine line = ReportingLine.of(PartyId.of("E-1165"), PartyId.of("E-1143"), LocalDate.parse("2026-01-01"));
 * OrgChart chart = OrgChart.of(reps, teams, List.of(line));
 * chart.ancestors(PartyId.of("E-1165"), LocalDate.parse("2026-03-31")); // [E-1143]
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.party;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
