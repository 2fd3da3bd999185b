/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import javax.ws.rs.WebApplicationException;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;

/** Who at which school works on which report, and where its pages are. */
record Desk(PageRequest request, Caller caller, SchoolId school, long id) {

    static final String LIST = "/{body}/school/{school: [0-9]{1,18}}/reports";
    static final String PATH = LIST + "/{id: [0-9]{1,18}}";

    static Desk of(PageRequest request, long school, long id) {
        return new Desk(request, Entrance.caller(request), new SchoolId(Math.max(1, school)), id);
    }

    String root() {
        return request.home() + "/school/" + school.value();
    }

    String list() {
        return root() + "/reports";
    }

    String address() {
        return list() + "/" + id;
    }

    Opened open(WriteReport reports) {
        return reports.open(caller, school, id).orElseThrow(() -> movedOn(reports));
    }

    private WebApplicationException movedOn(WriteReport reports) {
        var became = reports.became(caller, school, id);
        return reports.keeps(caller, school, id)
                ? MovedOn.keeping(became, address() + "/kept")
                : MovedOn.of(became, list());
    }

    Seen seen(Form form) {
        return new Seen(id, Versions.of(form, "version"));
    }

    /** What a colleague did since the version that the form carries. */
    Overtaken overtaken(WriteReport reports, Form form, Clock clock) {
        return Overtaken.by(reports.since(caller, school, seen(form)), clock);
    }

    /** A page of the report's own. */
    Screen screen(String title, Opened opened) {
        return request.screen(title)
                .below(
                        Link.to(root(), "School home"),
                        Link.to(list(), "Reports"),
                        Link.to(
                                address(),
                                opened.induction().name().full() + ", "
                                        + opened.report().title()));
    }
}
