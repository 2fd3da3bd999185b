/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads a YAML file as it is written: no types are guessed and nothing is made of it but {@linkplain Part parts}. */
final class YamlFile {

    private static final int LONGEST = 400_000;
    private static final int DEEPEST = 20;

    private YamlFile() {}

    static Optional<Part> read(String file, String text, List<Refusal> refusals) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        try {
            if (new Yaml(options).compose(new StringReader(text)) instanceof MappingNode mapping) {
                return Optional.of(new Part(file, mapping, refusals));
            }
            refusals.add(refusal(file, 0, "it must have keys, each with a colon"));
        } catch (MarkedYAMLException wrong) {
            var mark = Optional.ofNullable(wrong.getProblemMark());
            refusals.add(
                    refusal(file, mark.map(at -> at.getLine()).orElse(0), "this is not YAML: " + wrong.getProblem()));
        } catch (YAMLException wrong) {
            refusals.add(refusal(file, 0, "this is not YAML: " + wrong.getMessage()));
        }
        return Optional.empty();
    }

    /** @param line the first is 0 */
    static Refusal refusal(String file, int line, String sentence) {
        return new Refusal(file + ", line " + (line + 1), "body.line", sentence);
    }
}
