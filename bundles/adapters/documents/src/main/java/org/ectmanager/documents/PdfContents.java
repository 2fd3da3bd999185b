/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.ectmanager.application.port.FileOpener.Opened;

/** What a PDF brings beside its pages, as far as a reader can come upon it: programs, and other files. */
final class PdfContents {

    private static final COSName SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfContents() {}

    /** The first thing that is found of those that are refused; what can be read when there is none. */
    static Opened of(COSDictionary trailer) {
        var contents = new PdfContents();
        contents.meet(trailer);
        return contents.look();
    }

    private Opened look() {
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                if (runs(dictionary)) {
                    return Opened.RUNS;
                }
                if (holdsFile(dictionary)) {
                    return Opened.HOLDS_FILES;
                }
                dictionary.getValues().forEach(this::meet);
            } else if (next instanceof COSArray array) {
                array.forEach(this::meet);
            }
        }
        return Opened.READABLE;
    }

    private void meet(COSBase found) {
        var there = found instanceof COSObject reference ? reference.getObject() : found;
        if (there != null && seen.add(there)) {
            waiting.push(there);
        }
    }

    /** An action that runs a script or starts a program; a script also stands beside other actions. */
    private static boolean runs(COSDictionary dictionary) {
        var action = dictionary.getCOSName(COSName.S);
        return SCRIPT.equals(action) || LAUNCH.equals(action) || action != null && dictionary.containsKey(COSName.JS);
    }

    /** A description of a file with the file itself. */
    private static boolean holdsFile(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary;
    }
}
