/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.SeeHandOvers.Card;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.HandOvers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cards of changes, each with the hand-overs that follow from it. */
@Component(service = Cards.class)
public final class Cards {

    private final HandOvers handOvers;
    private final HandOverBoard board;
    private final AuditTrail audit;

    @Activate
    public Cards(@Reference HandOvers handOvers, @Reference HandOverBoard board, @Reference AuditTrail audit) {
        this.handOvers = handOvers;
        this.board = board;
        this.audit = audit;
    }

    /** The cards of changes that somebody looked at. */
    List<Card> looked(List<TeacherChange> changes) {
        audit.viewedAll(changes.stream()
                .map(each -> Happening.to(
                        "teacher_change", each.id(), "handover.viewed", "The hand-overs of a change were looked at"))
                .toList());
        return of(changes);
    }

    /** What is shown is what holds now: a mail address that was entered a moment ago counts. */
    List<Card> of(List<TeacherChange> changes) {
        board.look(changes.stream().map(TeacherChange::induction).toList());
        var present = board.present();
        var all = handOvers.of(changes.stream().map(TeacherChange::id).toList()).stream()
                .filter(each -> each.state() != State.NOT_NEEDED && each.state() != State.COVERED)
                .collect(Collectors.groupingBy(HandOver::change));
        return changes.stream()
                .map(change -> {
                    var own = all.getOrDefault(change.id(), List.of());
                    var absent = own.stream()
                            .map(each -> each.place().id())
                            .filter(place -> !present.contains(place))
                            .collect(Collectors.toSet());
                    return new Card(change, own, absent);
                })
                .toList();
    }
}
