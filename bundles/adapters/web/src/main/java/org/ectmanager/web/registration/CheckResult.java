/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.List;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.Tag.Shade;
import org.ectmanager.web.words.Sources;

/**
 * What one check found, for people to read.
 *
 * @param why by which rule, and where the statutory guidance says so
 */
public record CheckResult(Tag tag, String sentence, String why) {

    private static final Tag ALLOWED = Tag.green("Allowed");
    private static final String CONTACT = "named-contact";
    private static final String NOT_ASKED = "start.record-not-asked";

    static CheckResult of(Finding finding) {
        return new CheckResult(tag(finding), finding.reason().sentence(), Sources.of(finding.reason()));
    }

    /** Everything that was checked. */
    public static List<CheckResult> all(List<Finding> findings) {
        return findings.stream().map(CheckResult::of).toList();
    }

    /** Before it is sent: what only the teacher's record can tell is said once it was asked. */
    static List<CheckResult> ofDraft(List<Finding> findings) {
        return ofSchool(findings.stream().filter(finding -> !isUnasked(finding)).toList(), isUnasked(findings));
    }

    /** What concerns the school: the contact is for the appropriate body to name. */
    static List<CheckResult> ofSchool(List<Finding> findings) {
        return ofSchool(findings, isUnasked(findings));
    }

    private static List<CheckResult> ofSchool(List<Finding> findings, boolean unasked) {
        return findings.stream()
                .filter(finding -> !finding.code().contains(CONTACT))
                .filter(finding -> isUnasked(finding) || !(unasked && waitsForRecord(finding)))
                .map(CheckResult::of)
                .toList();
    }

    private static boolean isUnasked(List<Finding> findings) {
        return findings.stream().anyMatch(CheckResult::isUnasked);
    }

    private static boolean isUnasked(Finding finding) {
        return finding.code().equals(NOT_ASKED);
    }

    /** Whether there is something to read, rather than nothing in the way. */
    public boolean speaksUp() {
        return !tag.equals(ALLOWED);
    }

    private static boolean waitsForRecord(Finding finding) {
        return finding instanceof Finding.NotYet && finding.code().startsWith("start.");
    }

    private static Tag tag(Finding finding) {
        if (finding instanceof Finding.Allowed) {
            return ALLOWED;
        }
        if (finding instanceof Finding.Warning) {
            return Tag.yellow("Warning");
        }
        return finding instanceof Finding.NotYet ? new Tag("Not yet", Shade.ORANGE) : Tag.red("Refused");
    }
}
