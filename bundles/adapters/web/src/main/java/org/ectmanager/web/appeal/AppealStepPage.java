/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.appeal.AppealForm;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.appeal.RecordAppeal.Seen;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One step of an appeal, corrected or taken back with a reason: what was recorded stays on record. */
@Component
@Path(AppealPlace.PATH + "/{kind: [a-z-]+}")
public final class AppealStepPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RecordAppeal appeals;

    @Activate
    public AppealStepPage(@Reference RecordAppeal appeals) {
        this.appeals = appeals;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id, @PathParam("kind") String word) {
        var place = new AppealPlace(request, id, appeals);
        var kind = AppealPlace.kind(word);
        var log = place.log();
        return Replies.ok(asked(
                place, log, kind, AppealPlace.filled(recorded(place, log, kind).step())));
    }

    @POST
    public Response change(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("id") long id,
            @PathParam("kind") String word) {
        var place = new AppealPlace(request, id, appeals);
        var kind = AppealPlace.kind(word);
        recorded(place, place.log(), kind);
        var back = form.isChosen("then", "back");
        var refusals = change(place, form, kind, back);
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=" + (back ? "back" : "corrected"))
                : Replies.again(asked(place, place.log(), kind, form.refused(refusals)));
    }

    private List<Refusal> change(AppealPlace place, Form form, Kind kind, boolean back) {
        var seen = new Seen(place.id(), Versions.of(form, "version"));
        var fields = new ArrayList<>(AppealForm.FIELDS);
        fields.add("because");
        return back
                ? appeals.takeBack(place.caller(), seen, kind, form.value("because"))
                : appeals.correct(place.caller(), seen, kind, Drafts.typed(form, fields));
    }

    private JteModel asked(AppealPlace place, Log log, Kind kind, Form form) {
        var recorded = recorded(place, log, kind);
        return templates.consoleAppealStep(
                place.screen(
                                "Correct what is recorded of an appeal",
                                Link.to(
                                        place.address(),
                                        "Appeal of " + log.induction().name().full()))
                        .with(form),
                SummaryList.card("What is recorded")
                        .row("What happened", AppealWords.of(recorded.step()))
                        .row("On", Days.of(recorded.step().on()))
                        .row("Recorded by", recorded.made().name()),
                AppealPlace.offered(log.appeal(), List.of(kind)),
                log.decision().version(),
                place.address());
    }

    private static RecordedStep recorded(AppealPlace place, Log log, Kind kind) {
        return log.standing(kind)
                .filter(found -> place.appeals().mayRecord(place.caller()))
                .orElseThrow(NotFoundException::new);
    }
}
