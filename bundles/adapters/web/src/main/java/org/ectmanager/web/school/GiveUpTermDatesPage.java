/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.ManageTermDates.Seen;
import org.ectmanager.application.calendar.ManageTermDates.Year;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school goes back to its appropriate body's term dates, after seeing which plans that moves. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/details/terms/{begins: 20[0-9][0-9]}/give-up")
public final class GiveUpTermDatesPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageTermDates terms;

    @Activate
    public GiveUpTermDatesPage(@Reference ManageTermDates terms) {
        this.terms = terms;
    }

    @GET
    public Response ask(
            @Context PageRequest request, @PathParam("school") long school, @PathParam("begins") int begins) {
        var place = TermsPlace.of(request, school);
        return shown(place, place.year(terms, begins), List.of()).orElseGet(() -> place.gone(begins));
    }

    @POST
    public Response giveUp(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("begins") int begins) {
        var place = TermsPlace.of(request, school);
        place.year(terms, begins);
        var refusals = terms.giveUp(place.caller(), place.school(), place.seen(form, begins));
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=given-up")
                : shown(place, place.year(terms, begins), refusals).orElseGet(() -> place.gone(begins));
    }

    /** Nothing to show once the school has no dates of its own any more. */
    private Optional<Response> shown(TermsPlace place, Year year, List<Refusal> refusals) {
        var screen = place.screen("Give up the school’s own term dates of " + TermsPlace.title(year.begins()))
                .with(Form.empty()
                        .with("version", Long.toString(year.version()))
                        .refused(refusals));
        return terms.previewGivingUp(place.caller(), place.school(), new Seen(year.begins(), year.version()))
                .fold(
                        preview -> {
                            var page = templates.schoolGiveUpTerms(
                                    screen,
                                    TermFacts.counts(preview),
                                    TermFacts.terms(preview),
                                    TermFacts.begun(preview),
                                    TermFacts.moved(preview),
                                    place.address());
                            return Optional.of(refusals.isEmpty() ? Replies.ok(page) : Replies.again(page));
                        },
                        gone -> Optional.empty());
    }
}
