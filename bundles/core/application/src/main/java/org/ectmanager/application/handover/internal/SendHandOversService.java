/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.SendHandOvers;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Evidence;
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
    private final FilesOnRecord files;
    private final FileMaker maker;

    @Activate
    public SendHandOversService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference HandOvers handOvers,
            @Reference FilesOnRecord files,
            @Reference FileMaker maker) {
        this.transactions = transactions;
        this.rights = rights;
        this.handOvers = handOvers;
        this.files = files;
        this.maker = maker;
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
            return transactions.in(caller.scope(), () -> maker.make(destination, MOST_IN_A_FILE, somebody(caller)));
        } catch (StaleRecord overtaken) {
            return Result.refused(SeeHandOversService.CHANGED);
        }
    }

    @Override
    public Optional<Opened> open(Caller caller, long file) {
        return working(caller, () -> files.open(file));
    }

    @Override
    public Optional<Evidence.File> download(Caller caller, long file) {
        return working(caller, () -> files.download(file));
    }

    @Override
    public List<Refusal> sent(Caller caller, long file, long version) {
        return settled(caller, () -> files.sent(file, version, somebody(caller)));
    }

    @Override
    public List<Refusal> discard(Caller caller, long file, long version) {
        return settled(caller, () -> files.discard(file, version, somebody(caller)));
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

    private static Somebody somebody(Caller caller) {
        return new Somebody(caller.person(), caller.name().full());
    }
}
