/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.SendHandOvers.Made;
import org.ectmanager.application.handover.SendHandOvers.Made.Status;
import org.ectmanager.application.handover.SendHandOvers.Opened;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.HandOverFiles;
import org.ectmanager.application.port.HandOverFiles.Somebody;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of hand-overs: kept with what is in each, and on record what becomes of it. */
@Component(service = FilesOnRecord.class)
public final class FilesOnRecord {

    private final HandOvers handOvers;
    private final HandOverFiles files;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public FilesOnRecord(
            @Reference HandOvers handOvers,
            @Reference HandOverFiles files,
            @Reference AuditTrail audit,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.handOvers = handOvers;
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    List<Made> latest(int most) {
        return files.latest(most);
    }

    Optional<Opened> open(long file) {
        return files.find(file).map(found -> new Opened(found, handOvers.ofFile(file)));
    }

    /** Keeps a file with what is in it, which is in no other from now on. */
    long keep(Evidence.File file, List<HandOver> inside, Somebody by) {
        var id = ids.next();
        files.add(id, inside.get(0).place(), file, by);
        handOvers.put(id, inside.stream().map(HandOver::id).toList());
        tell(id, "handover.file-made", "A file of hand-overs was made");
        return id;
    }

    Optional<Evidence.File> download(long file) {
        var content = files.content(file);
        content.ifPresent(there -> tell(file, "handover.file-downloaded", "A file of hand-overs was downloaded"));
        return content;
    }

    void sent(long file, long version, Somebody by) {
        files.settle(file, version, Status.SENT, by);
        handOvers.told(file, new Told(Told.How.FILE, clock.instant(), by.name()));
        tell(file, "handover.file-sent", "A file of hand-overs was sent to its place");
    }

    void discard(long file, long version, Somebody by) {
        files.settle(file, version, Status.DISCARDED, by);
        handOvers.empty(file);
        tell(file, "handover.file-discarded", "A file of hand-overs was discarded before it was sent");
    }

    private void tell(long file, String kind, String sentence) {
        audit.record(Happening.to("hand_over_file", file, kind, sentence));
    }
}
