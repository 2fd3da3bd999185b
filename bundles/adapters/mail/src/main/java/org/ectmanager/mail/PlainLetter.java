/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.message.Letter.Block;
import org.ectmanager.application.message.Letter.Block.Action;
import org.ectmanager.application.message.Letter.Block.Facts;
import org.ectmanager.application.message.Letter.Block.Paragraph;

/** Writes a letter as plain text of lines up to 76 characters; only a link may be longer. */
final class PlainLetter {

    private static final int WIDTH = 76;

    private final Look look;

    PlainLetter(Look look) {
        this.look = look;
    }

    String write(String heading, List<Block> blocks) {
        var text = new StringBuilder(wrapped(heading)).append("\n\n");
        blocks.forEach(block -> text.append(block(block)).append("\n\n"));
        text.append("--\n").append(look.body()).append('\n');
        look.help().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String block(Block block) {
        if (block instanceof Action action) {
            return wrapped(action.label() + ":") + "\n" + action.address();
        }
        if (block instanceof Facts facts) {
            return facts.values().entrySet().stream()
                    .map(fact -> wrapped(fact.getKey() + ": " + fact.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        return wrapped(((Paragraph) block).text());
    }

    private static String wrapped(String text) {
        return text.lines().map(PlainLetter::wrappedLine).collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line) {
        var text = new StringBuilder();
        var used = 0;
        for (var word : line.strip().split("\\s+")) {
            if (used > 0 && used + 1 + word.length() > WIDTH) {
                text.append('\n');
                used = 0;
            }
            text.append(used > 0 ? " " : "").append(word);
            used += word.length() + (used > 0 ? 1 : 0);
        }
        return text.toString();
    }
}
