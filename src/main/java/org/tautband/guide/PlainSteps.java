package org.tautband.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes the marks out of Markdown; every paragraph, also one in a list, is one step. */
final class PlainSteps extends AbstractVisitor {

    private final List<String> found = new ArrayList<>();
    private final StringBuilder step = new StringBuilder();

    List<String> found() {
        return List.copyOf(found);
    }

    private void end() {
        String text = step.toString().strip();
        if (!text.isEmpty()) {
            found.add(text);
        }
        step.setLength(0);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        step.append(code.getLiteral());
        end();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        step.append(code.getLiteral());
        end();
    }

    @Override
    public void visit(HtmlBlock html) {
        step.append(html.getLiteral());
        end();
    }

    @Override
    public void visit(HtmlInline html) {
        step.append(html.getLiteral());
    }

    @Override
    public void visit(Text text) {
        step.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        step.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        step.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        step.append(' ');
    }

    /** Paper cannot be clicked, so the address is written out. */
    @Override
    public void visit(Link link) {
        int before = step.length();
        visitChildren(link);
        String words = step.substring(before);
        if (Markdown.isAllowed(link.getDestination()) && !words.equals(link.getDestination())) {
            step.append(" (").append(link.getDestination()).append(')');
        }
    }
}
