/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

/** The kinds of reports that have dates of their own: a final assessment is told apart from the one before it. */
public enum ReportType {
    PROGRESS_REVIEW("progress reviews"),
    FORMAL_ASSESSMENT("formal assessments that are not the final one"),
    FINAL_ASSESSMENT("final assessments"),
    INTERIM_ASSESSMENT("interim assessments");

    private final String plural;

    ReportType(String plural) {
        this.plural = plural;
    }

    /** Such as {@code progress reviews}, within a sentence. */
    public String plural() {
        return plural;
    }

    public static ReportType of(ReportKind kind, boolean isFinal) {
        return switch (kind) {
            case PROGRESS_REVIEW -> PROGRESS_REVIEW;
            case INTERIM_ASSESSMENT -> INTERIM_ASSESSMENT;
            case FORMAL_ASSESSMENT -> isFinal ? FINAL_ASSESSMENT : FORMAL_ASSESSMENT;
        };
    }
}
