/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.ManageTermDates.Preview;
import org.ectmanager.application.calendar.ManageTermDates.Year;
import org.ectmanager.application.calendar.TermDatesForm;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A school's own term dates of one school year: typed, then shown with the plans that they move, then saved. The check
 * carries what was typed; nothing is kept before.
 */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/details/terms/{begins: 20[0-9][0-9]}")
public final class EnterTermDatesPage implements Page {

    private static final String GIVEN_UP =
            "The school’s own dates were given up, after you had opened them. The dates here are in force now.";

    private final Templates templates = new StaticTemplates();
    private final ManageTermDates terms;
    private final Clock clock;

    @Activate
    public EnterTermDatesPage(@Reference ManageTermDates terms, @Reference Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @GET
    public Response ask(
            @Context PageRequest request, @PathParam("school") long school, @PathParam("begins") int begins) {
        var place = TermsPlace.of(request, school);
        var year = place.year(terms, begins);
        return Replies.ok(asked(place, year, TermFacts.filled(year.terms()), Overtaken.not()));
    }

    @POST
    public Response change(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("begins") int begins) {
        var place = TermsPlace.of(request, school);
        var year = place.year(terms, begins);
        if (form.value("then").equals("edit")) {
            return Replies.ok(asked(place, year, form, Overtaken.not()));
        }
        return form.value("then").equals("save")
                ? saved(place, year, form)
                : terms.preview(
                                place.caller(),
                                place.school(),
                                place.seen(form, begins),
                                Drafts.typed(form, TermDatesForm.FIELDS))
                        .fold(
                                preview -> Replies.ok(previewed(place, year, form, preview)),
                                refusals -> again(place, year, form, refusals));
    }

    private Response saved(TermsPlace place, Year year, Form form) {
        var typed = Drafts.typed(form, TermDatesForm.FIELDS);
        var refusals = terms.save(place.caller(), place.school(), place.seen(form, year.begins()), typed);
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=saved")
                : again(place, year, form, refusals);
    }

    /** After somebody else was faster the form carries the version that is in force now: its reader has been told. */
    private Response again(TermsPlace place, Year year, Form form, List<Refusal> refusals) {
        if (!Versions.overtaken(refusals)) {
            return Replies.again(asked(place, year, form.refused(refusals), Overtaken.not()));
        }
        var seen = terms.since(place.caller(), place.school(), place.seen(form, year.begins()));
        var overtaken = Overtaken.by(seen, clock);
        var saved = new Overtaken(
                year.own().isPresent() ? overtaken.sentence() : GIVEN_UP,
                TermFacts.rows(overtaken.fields(), year.terms()),
                overtaken.edit(),
                overtaken.saved());
        return Replies.again(asked(place, year, form.refused(refusals), saved));
    }

    private JteModel asked(TermsPlace place, Year year, Form form, Overtaken overtaken) {
        var screen = place.screen("Term dates of " + TermsPlace.title(year.begins()));
        return templates.schoolEnterTerms(
                screen.with(form.with("version", Long.toString(year.version()))).backTo(place.address()),
                overtaken,
                TermDatesPage.bodys(screen, year.bodys()),
                place.address());
    }

    private JteModel previewed(TermsPlace place, Year year, Form form, Preview preview) {
        return templates.schoolTermsPreview(
                place.screen("Check the term dates of " + TermsPlace.title(year.begins()))
                        .with(form),
                TermFacts.counts(preview),
                TermFacts.terms(preview),
                TermFacts.begun(preview),
                TermFacts.moved(preview),
                Drafts.typed(form, TermDatesForm.FIELDS));
    }
}
