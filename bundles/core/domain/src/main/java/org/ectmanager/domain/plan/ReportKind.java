/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

/** What is written about an early career teacher (R34, R37, R39). */
public enum ReportKind {
    PROGRESS_REVIEW("Progress review"),
    FORMAL_ASSESSMENT("Formal assessment"),
    INTERIM_ASSESSMENT("Interim assessment");

    private final String title;

    ReportKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
