/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
import org.ectmanager.application.appeal.RecordAppeal.Effect;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.appeal.RecordAppeal.Seen;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.component.Button;
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

    private static final List<String> FIELDS =
            Stream.concat(AppealForm.FIELDS.stream(), Stream.of("because")).toList();
    /** Says on the page that confirms it that a step is taken back, as the button did before. */
    private static final String WAY = "way";

    private final Templates templates = new StaticTemplates();
    private final RecordAppeal appeals;
    private final Clock clock;

    @Activate
    public AppealStepPage(@Reference RecordAppeal appeals, @Reference Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
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
        if (form.isChosen("then", "edit")) {
            return Replies.ok(asked(place, place.log(), kind, form));
        }
        var wish = new Wish(place, form, kind);
        if (kind == Kind.OUTCOME && !form.isChosen("sure", "yes")) {
            return wish.check()
                    .fold(
                            effect -> Replies.ok(sure(wish, effect)),
                            refusals -> Replies.again(asked(place, place.log(), kind, form.refused(refusals))));
        }
        var refusals = wish.make();
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=" + (wish.isBack() ? "back" : "corrected"))
                : Replies.again(asked(place, place.log(), kind, form.refused(refusals)));
    }

    /** What somebody wants of a step: to correct it, or to take it back. */
    private record Wish(AppealPlace place, Form form, Kind kind) {

        boolean isBack() {
            return form.isChosen("then", "back") || form.isChosen(WAY, "back");
        }

        private Seen seen() {
            return new Seen(place.id(), Versions.of(form, "version"));
        }

        List<Refusal> make() {
            return isBack()
                    ? place.appeals().takeBack(place.caller(), seen(), kind, form.value("because"))
                    : place.appeals().correct(place.caller(), seen(), kind, Drafts.typed(form, FIELDS));
        }

        Result<Effect> check() {
            return isBack()
                    ? place.appeals().ifTakenBack(place.caller(), seen(), kind, form.value("because"))
                    : place.appeals().ifCorrected(place.caller(), seen(), kind, Drafts.typed(form, FIELDS));
        }
    }

    /** What another outcome, or none, does at once, before it is recorded. */
    private JteModel sure(Wish wish, Effect effect) {
        var place = wish.place();
        return templates.consoleAppealOutcome(
                place.screen(wish.isBack() ? "Confirm that the outcome is taken back" : "Confirm the corrected outcome")
                        .with(wish.isBack() ? wish.form().with(WAY, "back") : wish.form()),
                OutcomeFacts.of(place.log(), effect),
                Stream.concat(FIELDS.stream(), Stream.of(WAY)).toList(),
                wish.isBack() ? Button.warning("Take the outcome back") : Button.primary("Save the correction"),
                place.address() + "/" + AppealPlace.word(wish.kind()));
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
                Examples.of(log, clock),
                log.decision().version(),
                place.address());
    }

    private static RecordedStep recorded(AppealPlace place, Log log, Kind kind) {
        return log.standing(kind)
                .filter(found -> place.appeals().mayRecord(place.caller()))
                .orElseThrow(NotFoundException::new);
    }
}
