/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import static org.ectmanager.spi.handover.ChangeKind.CONTRACT_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.DATES_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.DETAILS_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.LEFT;
import static org.ectmanager.spi.handover.ChangeKind.MENTOR_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.MOVED;
import static org.ectmanager.spi.handover.ChangeKind.PROGRAMME_CHANGED;
import static org.ectmanager.spi.handover.ChangeKind.REGISTERED;
import static org.ectmanager.spi.handover.ChangeKind.TUTOR_CHANGED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.handover.Answer;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.Destination;
import org.ectmanager.spi.handover.DestinationProfile;
import org.ectmanager.spi.handover.DestinationProfile.Kind;
import org.ectmanager.spi.handover.Fact;
import org.ectmanager.spi.handover.Need;
import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.Component;

/**
 * Ambition Institute with Steplab. No public interface of Steplab exists, so it is told by a file and by what people do
 * on its pages and then tick.
 */
@Header(name = "ECT-Manager-Plugin", value = "destination;id=ambition-steplab")
@Component
public final class AmbitionSteplab implements Destination {

    /** How schools write the lead provider: Ambition, Ambition Institute, Ambition Institute (Steplab), Steplab. */
    private static final Pattern LEAD_PROVIDER = Pattern.compile("\\b(ambition|steplab)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<ChangeKind> TOLD = Set.of(
            REGISTERED,
            MENTOR_CHANGED,
            TUTOR_CHANGED,
            PROGRAMME_CHANGED,
            CONTRACT_CHANGED,
            DATES_CHANGED,
            DETAILS_CHANGED,
            MOVED,
            LEFT);

    @Override
    public DestinationProfile profile() {
        return new DestinationProfile(
                "ambition-steplab",
                Kind.LEAD_PROVIDER,
                "Ambition Institute (Steplab)",
                "Told by a file and by steps that your school ticks: Steplab has no public interface");
    }

    /** Of a programme that Ambition leads; what happens in the assessments is not its business. */
    @Override
    public boolean concerns(Change change) {
        return TOLD.contains(change.kind())
                && LEAD_PROVIDER
                        .matcher(change.induction().programme().leadProvider())
                        .find();
    }

    @Override
    public List<Need> needs(Change change) {
        var needs = new ArrayList<Need>();
        needs.add(new Need(Fact.ECT_EMAIL, "Steplab knows people by their e-mail address"));
        needs.add(new Need(Fact.LEAD_PROVIDER, "so that the file says whose programme it is"));
        if (change.kind() == LEFT) {
            needs.add(new Need(Fact.END_DATE, "so that access ends on the right day"));
            return needs;
        }
        needs.add(new Need(Fact.MENTOR, "so that the mentor can be paired with the early career teacher"));
        needs.add(new Need(Fact.MENTOR_EMAIL, "Steplab knows people by their e-mail address"));
        needs.add(new Need(Fact.TUTOR_EMAIL, "so that the induction tutor can link the two in Steplab"));
        if (change.kind() == MENTOR_CHANGED) {
            needs.add(new Need(Fact.FORMER_MENTOR, "so that the right pairing is ended"));
        }
        return needs;
    }

    @Override
    public List<Need> wishes(Change change) {
        var why = "so that Ambition finds the person in what the Department for Education sends it";
        return List.of(
                new Need(Fact.ECT_TRN, why),
                new Need(Fact.MENTOR_TRN, why),
                new Need(Fact.DELIVERY_PARTNER, "so that the delivery partner is told by Ambition"));
    }

    /** One file for all, and the steps of each. */
    @Override
    public List<Delivery> tell(List<Change> changes, LocalDate today) {
        var deliveries = new ArrayList<Delivery>();
        deliveries.add(HandOverFile.of(changes, today));
        changes.forEach(change -> deliveries.addAll(Steps.of(change)));
        return deliveries;
    }

    @Override
    public Result<List<Answer>> read(byte[] content) {
        return StatusFile.read(content);
    }
}
