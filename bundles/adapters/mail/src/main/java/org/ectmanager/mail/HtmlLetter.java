/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.util.List;
import org.ectmanager.application.message.Letter.Block;
import org.ectmanager.application.message.Letter.Block.Action;
import org.ectmanager.application.message.Letter.Block.Facts;
import org.ectmanager.application.message.Letter.Block.Paragraph;

/** Writes a letter as HTML that mail programs show alike: tables and inline styles, because they know little else. */
final class HtmlLetter {

    private static final String FONT = "font-family:Arial,Helvetica,sans-serif;";
    private static final String TEXT = FONT + "font-size:17px;line-height:1.5;color:#0b0c0c;margin:0 0 18px";

    private final Look look;

    HtmlLetter(Look look) {
        this.look = look;
    }

    String write(String heading, List<Block> blocks) {
        var html = new StringBuilder(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;padding:0;background:#ffffff">
                <table role="presentation" width="100%%" cellspacing="0" cellpadding="0" border="0">
                <tr><td style="background:%s;padding:16px 24px;%sfont-size:20px;font-weight:bold;color:#ffffff">%s</td></tr>
                <tr><td style="padding:24px"><div style="max-width:580px">
                <h1 style="%sfont-size:26px;line-height:1.2;color:#0b0c0c;margin:0 0 20px">%s</h1>
                """
                        .formatted(
                                escaped(heading), look.colour(), FONT, escaped(look.body()), FONT, escaped(heading)));
        blocks.forEach(block -> html.append(block(block)));
        return html.append(footer())
                .append("</div></td></tr>\n</table>\n</body>\n</html>\n")
                .toString();
    }

    private String block(Block block) {
        if (block instanceof Action action) {
            return action(action);
        }
        return block instanceof Facts facts
                ? facts(facts)
                : "<p style=\"" + TEXT + "\">" + lines(((Paragraph) block).text()) + "</p>\n";
    }

    private String action(Action action) {
        return """
                <table role="presentation" cellspacing="0" cellpadding="0" border="0" style="margin:0 0 18px"><tr>
                <td style="background:%s;padding:12px 20px">
                <a href="%s" style="%sfont-size:17px;font-weight:bold;color:#ffffff;text-decoration:none">%s</a></td>
                </tr></table>
                """
                .formatted(look.colour(), escaped(action.address()), FONT, escaped(action.label()));
    }

    private static String facts(Facts facts) {
        var html = new StringBuilder(
                "<table cellspacing=\"0\" cellpadding=\"0\" border=\"0\" style=\"margin:0 0 18px\">\n");
        for (var fact : facts.values().entrySet()) {
            html.append("<tr><th scope=\"row\" align=\"left\" valign=\"top\" style=\"")
                    .append(FONT)
                    .append("font-size:17px;color:#0b0c0c;padding:6px 20px 6px 0\">")
                    .append(escaped(fact.getKey()))
                    .append("</th><td valign=\"top\" style=\"")
                    .append(FONT)
                    .append("font-size:17px;color:#0b0c0c;padding:6px 0\">")
                    .append(lines(fact.getValue()))
                    .append("</td></tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private String footer() {
        var html =
                new StringBuilder("<p style=\"" + FONT + "font-size:14px;line-height:1.5;color:#505a5f;margin:28px 0 0;"
                        + "border-top:1px solid #b1b4b6;padding-top:14px\">" + escaped(look.body()));
        look.help().forEach(line -> html.append("<br>").append(escaped(line)));
        return html.append("</p>\n").toString();
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
