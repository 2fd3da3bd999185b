/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.domain.plan.PlannedReport;

/** A report that had been begun and fell away, with its place in a plan that has it again. */
record Rising(Fallen fallen, PlannedReport planned) {}
