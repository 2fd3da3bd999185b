/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.ManageTermDates.Seen;
import org.ectmanager.application.calendar.ManageTermDates.Year;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;

/** Where the term dates of one school are, for its own people and for the appropriate body's. */
record TermsPlace(PageRequest request, Caller caller, SchoolId school) {

    static TermsPlace of(PageRequest request, long school) {
        return new TermsPlace(request, Entrance.caller(request), new SchoolId(Math.max(1, school)));
    }

    String address() {
        return request.home() + "/school/" + school.value() + "/details/terms";
    }

    String address(int begins) {
        return address() + "/" + begins;
    }

    /** The school years, for whoever may see them. */
    List<Year> years(ManageTermDates terms) {
        return terms.of(caller, school).orElseThrow(NotFoundException::new);
    }

    /** One school year, for whoever may change it. */
    Year year(ManageTermDates terms, int begins) {
        return years(terms).stream()
                .filter(year -> year.begins() == begins && terms.mayChange(caller, school))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Seen seen(Form form, int begins) {
        return new Seen(begins, Versions.of(form, "version"));
    }

    /** To what is in force where the school has given its own dates up. */
    Response gone(int begins) {
        return Replies.seeOther(address() + "?done=gone-" + begins);
    }

    Screen screen(String title) {
        return request.screen(title)
                .below(
                        caller.schools().contains(school)
                                ? Link.to(request.home() + "/school/" + school.value() + "/details", "School details")
                                : Link.to(request.home() + "/console/schools/" + school.value(), "School"));
    }

    static String title(int begins) {
        return begins + " to " + (begins + 1);
    }
}
