/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import java.util.Set;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/** The versions of records that a form carries; what is no number fits no record. */
public final class Versions {

    private static final Set<String> CHANGED = Set.of(
            "record.changed",
            "report.changed",
            "absence.changed",
            "post.changed",
            "contract.changed",
            "registration.changed",
            "team.changed",
            "leaving.changed",
            "reduction.changed",
            "terms.changed");

    private Versions() {}

    /**
     * Whether somebody else was quicker. The form is then shown again with the version that is in force now, so that
     * its reader, who has been told, can save after all.
     */
    public static boolean overtaken(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> CHANGED.contains(refusal.code()));
    }

    /** Nothing can be written any more: the report was handed on. */
    public static boolean movedOn(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals("report.moved-on"));
    }

    public static long of(Form form, String name) {
        return form.value(name).matches("[0-9]{1,18}") ? Long.parseLong(form.value(name)) : 0;
    }
}
