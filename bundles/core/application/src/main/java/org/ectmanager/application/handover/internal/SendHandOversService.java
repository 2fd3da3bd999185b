/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.SendHandOvers;
import org.ectmanager.application.handover.SendHandOvers.Made.Status;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.HandOverFiles;
import org.ectmanager.application.port.HandOverFiles.Somebody;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SendHandOversService implements SendHandOvers {

    private static final int LATEST = 20;

    private final Transactions transactions;
    private final Rights rights;
    private final HandOvers handOvers;
    private final HandOverFiles files;
    private final FileMaker maker;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public SendHandOversService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference HandOvers handOvers,
            @Reference HandOverFiles files,
            @Reference FileMaker maker,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.handOvers = handOvers;
        this.files = files;
        this.maker = maker;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Slice<Line> list(Caller caller, State state, Turn turn) {
        return working(caller, () -> handOvers.inState(state, turn));
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        return working(caller, () -> {
            var present = maker.present();
            return handOvers.ready().stream()
                    .map(ready -> new Waiting(
                            ready.place(),
                            ready.count(),
                            present.contains(ready.place().id())))
                    .toList();
        });
    }

    @Override
    public List<Made> files(Caller caller) {
        return working(caller, () -> files.latest(LATEST));
    }

    @Override
    public Result<Long> make(Caller caller, String destination) {
        rights.require(caller, Right.SEND_HAND_OVERS);
        try {
            return transactions.in(caller.scope(), () -> maker.make(destination, MOST_IN_A_FILE, somebody(caller))
                    .map(file -> {
                        tell(file, "handover.file-made", "A file of hand-overs was made");
                        return file;
                    }));
        } catch (StaleRecord overtaken) {
            return Result.refused(SeeHandOversService.CHANGED);
        }
    }

    @Override
    public Optional<Opened> open(Caller caller, long file) {
        return working(caller, () -> files.find(file).map(found -> new Opened(found, handOvers.ofFile(file))));
    }

    @Override
    public Optional<Evidence.File> download(Caller caller, long file) {
        return working(caller, () -> files.content(file).map(content -> {
            tell(file, "handover.file-downloaded", "A file of hand-overs was downloaded");
            return content;
        }));
    }

    @Override
    public List<Refusal> sent(Caller caller, long file, long version) {
        return settled(caller, () -> {
            files.settle(file, version, Status.SENT, somebody(caller));
            handOvers.told(
                    file, new Told(Told.How.FILE, clock.instant(), caller.name().full()));
            tell(file, "handover.file-sent", "A file of hand-overs was sent to its place");
        });
    }

    @Override
    public List<Refusal> discard(Caller caller, long file, long version) {
        return settled(caller, () -> {
            files.settle(file, version, Status.DISCARDED, somebody(caller));
            handOvers.empty(file);
            tell(file, "handover.file-discarded", "A file of hand-overs was discarded before it was sent");
        });
    }

    private List<Refusal> settled(Caller caller, Runnable work) {
        rights.require(caller, Right.SEND_HAND_OVERS);
        return transactions.unlessOvertaken(caller.scope(), SeeHandOversService.CHANGED, () -> {
            work.run();
            return List.of();
        });
    }

    private <T> T working(Caller caller, Supplier<T> work) {
        rights.require(caller, Right.SEND_HAND_OVERS);
        return transactions.in(caller.scope(), work);
    }

    private void tell(long file, String kind, String sentence) {
        audit.record(Happening.to("hand_over_file", file, kind, sentence));
    }

    private static Somebody somebody(Caller caller) {
        return new Somebody(caller.person(), caller.name().full());
    }
}
