package dev.attain.incentives.commission.live;

import dev.attain.core.finding.Finding;
import java.util.List;

/**
 * What a late event does.
 *
 * @param event its place behind all others
 * @param accounts of the assignments and pay periods that it can reach
 * @param findings what a full run finds with it and did not find without
 */
public record Effect(int event, List<AccountEffect> accounts, List<Finding> findings) {}
