/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import org.ectmanager.domain.absence.PartExtension;
import org.ectmanager.domain.calendar.DateRange;

/**
 * One half of induction (R19), with the days by which absence extends it at its end (R30).
 *
 * @param complete false when the contracts end before this part does
 */
public record PartOfInduction(int number, DateRange period, boolean complete, PartExtension extension) {}
