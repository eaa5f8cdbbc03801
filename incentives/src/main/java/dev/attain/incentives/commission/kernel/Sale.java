package dev.attain.incentives.commission.kernel;

import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import java.util.Optional;

/**
 * Which sale earns a line.
 *
 * @param event the id of its event
 * @param credit the credit; empty where lines come from a table
 * @param traits by what its factors are chosen
 */
public record Sale(EventId event, Optional<SalesCredit> credit, TraitCodes.Sample traits) {}
