/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;

/** A report before it has a number and dates: what is written and on which day its period ends. */
record ReportPoint(ReportKind kind, boolean isFinal, LocalDate on, LocalDate stintFrom, List<Reason> because) {}
