/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
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
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.decision.AppealClocks;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.ending.EndingPanel;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An appeal against a decision, as the appropriate body learns of it step by step (R48 to R51). */
@Component
@Path(AppealPlace.PATH)
public final class AppealPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RecordAppeal appeals;
    private final SeeEndings endings;
    private final NoticeText notices;
    private final Clock clock;

    @Activate
    public AppealPage(
            @Reference RecordAppeal appeals,
            @Reference SeeEndings endings,
            @Reference NoticeText notices,
            @Reference Clock clock) {
        this.appeals = appeals;
        this.endings = endings;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var place = new AppealPlace(request, id, appeals);
        return Replies.ok(shown(place, form));
    }

    @POST
    public Response record(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var place = new AppealPlace(request, id, appeals);
        if (form.isChosen("then", "edit")) {
            return Replies.ok(shown(place, form));
        }
        var seen = new Seen(id, Versions.of(form, "version"));
        var typed = Drafts.typed(form, AppealForm.FIELDS);
        if (AppealPlace.isOutcome(form) && !form.isChosen("sure", "yes")) {
            return appeals.ifRecorded(place.caller(), seen, typed)
                    .fold(
                            effect -> Replies.ok(asked(place, form, effect)),
                            refusals -> Replies.again(shown(place, form.refused(refusals))));
        }
        var refusals = appeals.record(place.caller(), seen, typed);
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=recorded")
                : Replies.again(shown(place, form.refused(refusals)));
    }

    /** What an outcome does at once, before it is recorded. */
    private JteModel asked(AppealPlace place, Form form, Effect effect) {
        return templates.consoleAppealOutcome(
                place.screen("Confirm the outcome of the appeal").with(form),
                OutcomeFacts.of(place.log(), effect),
                AppealForm.FIELDS,
                Button.primary("Record the outcome"),
                place.address());
    }

    private JteModel shown(AppealPlace place, Form form) {
        var log = place.log();
        var may = appeals.mayRecord(place.caller());
        var screen = place.screen("Appeal of " + log.induction().name().full()).with(form);
        return templates.consoleAppeal(
                said(screen, form),
                notices.authority(place.caller().body(), log.induction()).words(),
                standing(log),
                new AppealClocks(log.appeal(), log.clocks(), LocalDate.now(clock)).forStaff(),
                log.appeal().check(LocalDate.now(clock), log.clocks()),
                AppealTable.of(log, may ? place.address() : "", clock),
                after(place, log),
                AppealPlace.offered(log.appeal(), may ? log.appeal().next() : List.of()),
                Examples.of(log, clock),
                log.decision().version(),
                place.decision());
    }

    private static Screen said(Screen screen, Form form) {
        return switch (form.value("done")) {
            case "recorded" -> screen.saying(Notice.success("It is recorded, and what follows from it is up to date"));
            case "corrected" ->
                screen.saying(Notice.success("It is corrected, and what follows from it is up to date"));
            case "back" -> screen.saying(Notice.success("It is taken back, and what follows from it is up to date"));
            default -> screen;
        };
    }

    private static SummaryList standing(Log log) {
        var list = SummaryList.empty()
                .row("Early career teacher", log.induction().name().full())
                .row("Decision", DecisionView.outcome(log.appeal().decision()))
                .row("Decided on", Days.of(log.appeal().decidedOn()));
        var standing = AppealWords.standing(log.appeal());
        return standing.isEmpty() ? list : list.row("Appeal", String.join("\n", standing));
    }

    /** What the rules say once induction is over (R50, R51, R53). */
    private Optional<Table> after(AppealPlace place, Log log) {
        return endings.of(place.caller(), log.induction())
                .map(EndingPanel::panel)
                .map(panel -> panel.table());
    }
}
