/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Link;

/** The pages on which what is missing can be put right. */
final class Changes {

    private Changes() {}

    static List<Link> where(Opened opened, List<Refusal> refusals, String address) {
        var links = new ArrayList<Link>();
        if (names(
                refusals,
                List.of(
                        "contractRight",
                        "contractSaid",
                        "daysServed",
                        "daysAbsent",
                        "nextPost",
                        "nextSaid",
                        "lastDay",
                        "goesTo"))) {
            links.add(Link.to(address + "/attendance", "Contract and attendance"));
        }
        for (var section : opened.form().tutorSections()) {
            if (names(refusals, ReportForm.fields(section))) {
                links.add(Link.to(address + "/section/" + section.id(), section.title()));
            }
        }
        if (names(refusals, List.of("file"))) {
            links.add(Link.to(address + "/evidence", "Evidence"));
        }
        return List.copyOf(links);
    }

    private static boolean names(List<Refusal> refusals, List<String> fields) {
        return refusals.stream().anyMatch(refusal -> fields.contains(refusal.field()));
    }
}
