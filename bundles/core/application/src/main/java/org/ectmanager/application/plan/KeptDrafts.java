/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.domain.plan.PlannedReport;

/** What became of begun reports by one change of plans, gathered for the mail about it: for each report its induction. */
public final class KeptDrafts {

    public static final String KIND = "report.drafts-kept";
    public static final String CARRIED = "carried";
    public static final String FELL = "fell";
    public static final String BESIDE = "beside";
    public static final String RESTORED = "restored";

    private final List<Long> carried = new ArrayList<>();
    private final List<Long> fell = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final List<Long> restored = new ArrayList<>();

    void carried(Induction induction) {
        carried.add(induction.id());
    }

    void fell(Induction induction) {
        fell.add(induction.id());
    }

    /** Fell away beside a report of the same time in which something else is written. */
    void fell(Induction induction, PlannedReport other) {
        beside.add(induction.id() + "=" + other.title());
    }

    void restored(Induction induction) {
        restored.add(induction.id());
    }

    boolean isEmpty() {
        return carried.isEmpty() && fell.isEmpty() && beside.isEmpty() && restored.isEmpty();
    }

    Map<String, String> facts() {
        return Map.of(
                CARRIED, written(carried), FELL, written(fell), BESIDE, written(beside), RESTORED, written(restored));
    }

    private static String written(List<?> inductions) {
        return inductions.stream().map(String::valueOf).collect(joining(","));
    }
}
