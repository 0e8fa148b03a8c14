package org.tautband.homecare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What can be read out of a PDF. */
public final class PdfPages {

    private PdfPages() {}

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, with all white space as single blanks. */
    static List<String> texts(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s\\u00a0]+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter and where it stands, in points from the left. */
    record Letter(String text, double x, double y) {}

    /** What stands lowest on the first page, from left to right as it is seen, without blanks. */
    static List<Letter> lastLine(byte[] pdf) {
        List<Letter> letters = new ArrayList<>();
        try (PDDocument document = open(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(new Letter(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double lowest = letters.stream().mapToDouble(Letter::y).max().orElse(0);
        return letters.stream()
                .filter(letter -> letter.y() > lowest - 1 && !letter.text().isBlank())
                .sorted(Comparator.comparingDouble(Letter::x))
                .toList();
    }

    /** Characters that stick out of their page. */
    static List<String> outsideThePage(byte[] pdf) {
        List<String> outside = new ArrayList<>();
        try (PDDocument document = open(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDRectangle page = getCurrentPage().getMediaBox();
                    boolean fits = text.getXDirAdj() >= 0
                            && text.getXDirAdj() + text.getWidthDirAdj() <= page.getWidth()
                            && text.getYDirAdj() <= page.getHeight();
                    if (!fits) {
                        outside.add(text.getUnicode());
                    }
                }
            }.getText(document);
            return outside;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bitmaps the pages show. */
    static int pictures(byte[] pdf) throws IOException {
        int pictures = 0;
        try (PDDocument document = open(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    /** What a PDF/UA-1 validator finds wrong. */
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }
}
