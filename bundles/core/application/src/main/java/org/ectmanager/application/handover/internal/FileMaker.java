/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.handover.DestinationRegistry;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.HandOverFiles.Somebody;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.handover.Delivery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has a place's plugin make the file of what is ready, and keeps it. */
@Component(service = FileMaker.class)
public final class FileMaker {

    private static final Refusal NOTHING = Refusal.of(
            "handover.nothing-ready",
            "Nothing is ready for this place any more. Somebody may have made the file already");
    private static final Refusal NO_FILE =
            Refusal.of("handover.no-file", "This place is not told by one file. See on each card what is to be done");

    private final HandOvers handOvers;
    private final FilesOnRecord files;
    private final HandOverBoard board;
    private final DestinationRegistry destinations;
    private final Clock clock;

    @Activate
    public FileMaker(
            @Reference HandOvers handOvers,
            @Reference FilesOnRecord files,
            @Reference HandOverBoard board,
            @Reference DestinationRegistry destinations,
            @Reference Clock clock) {
        this.handOvers = handOvers;
        this.files = files;
        this.board = board;
        this.destinations = destinations;
        this.clock = clock;
    }

    Set<String> present() {
        return board.present();
    }

    /** One file with the latest of everything that is ready, and its number. */
    Result<Long> make(String destination, int most, Somebody by) {
        board.catchUp();
        board.look(handOvers.changes(changes(handOvers.readyFor(destination, most))).stream()
                .map(TeacherChange::induction)
                .toList());
        var ready = handOvers.readyFor(destination, most);
        if (ready.isEmpty()) {
            return Result.refused(NOTHING);
        }
        var told = handOvers.changes(changes(ready));
        return destinations
                .tell(destination, told.stream().map(TeacherChange::value).toList(), LocalDate.now(clock))
                .fold(deliveries -> kept(deliveries, ready, by), Result::refused);
    }

    /** A place that answers with a message, or with several files, wants more than is made yet: nothing is kept. */
    private Result<Long> kept(List<Delivery> deliveries, List<HandOver> ready, Somebody by) {
        var made = deliveries.stream()
                .filter(each -> !(each instanceof Delivery.Step))
                .toList();
        if (made.size() != 1
                || !(made.get(0) instanceof Delivery.File file)
                || file.about().size() != ready.size()) {
            return Result.refused(NO_FILE);
        }
        return Result.done(files.keep(new Evidence.File(file.name(), file.mediaType(), file.content()), ready, by));
    }

    private static List<Long> changes(List<HandOver> ready) {
        return ready.stream().map(HandOver::change).toList();
    }
}
