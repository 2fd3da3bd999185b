/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

/** What the early career teacher chose about statutory leave. Nobody else chooses, and a wish is granted (R29, 3.7). */
public enum LeaveChoice {
    EXTEND,
    DO_NOT_EXTEND,
    UNDECIDED
}
