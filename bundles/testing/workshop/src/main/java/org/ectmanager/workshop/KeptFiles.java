/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;

/** The operators' files, in memory. */
public final class KeptFiles implements OperatorFiles {

    public final Map<BodyId, BodyProfile> configured = new HashMap<>();
    public final Map<Note, List<String>> notes = new EnumMap<>(Note.class);

    @Override
    public boolean configures(BodyId body) {
        return configured.containsKey(body);
    }

    @Override
    public void configure(BodyProfile body) {
        configured.put(body.id(), body);
    }

    @Override
    public void leave(Note note, List<String> lines) {
        notes.put(note, lines);
    }

    @Override
    public List<String> left(Note note) {
        return notes.getOrDefault(note, List.of());
    }

    @Override
    public void remove(Note note) {
        notes.remove(note);
    }
}
