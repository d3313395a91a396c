package slareport.crm;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * Cuts files into blocks of rows on a thread of its own, a few blocks ahead of whoever takes them, so that reading and
 * understanding each have a processor. Blocks that were given back are filled again.
 */
final class ReadAhead {
    private static final int BLOCKS = 12;
    private static final int PATIENCE_SECONDS = 1;

    private final List<FileReading> files;
    private final BlockingQueue<RowBlock> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Step> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final Thread thread;
    private boolean ended;

    /** What comes next: a block; nothing more; or what went wrong. */
    private record Step(@Nullable RowBlock block, @Nullable Throwable failure) {}

    ReadAhead(Entity entity, List<FileReading> files) {
        this.files = List.copyOf(files);
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new RowBlock());
        }
        this.thread = new Thread(this::read, "read " + entity.code());
        thread.setDaemon(true);
        thread.start();
    }

    /** The next block in order, or null after the last; to be given back. */
    @Nullable RowBlock take() {
        if (ended) {
            return null;
        }
        Step step = taken();
        if (step.failure() instanceof Error error) {
            throw error;
        }
        if (step.failure() instanceof RuntimeException failure) {
            throw failure;
        }
        ended = step.block() == null;
        return step.block();
    }

    /** The block is done with. */
    void giveBack(RowBlock block) {
        empty.add(block);
    }

    /** Stops reading and waits until the files are closed. */
    void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Step taken() {
        try {
            while (true) {
                // out of memory, a thread may end without a word; one that has ended puts nothing more
                boolean mayPutMore = thread.isAlive();
                Step step = filled.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (step != null) {
                    return step;
                }
                if (!mayPutMore) {
                    throw new IllegalStateException("the thread that reads has ended");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private void read() {
        try {
            for (FileReading file : files) {
                readFile(file);
            }
            filled.put(new Step(null, null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // there is always room for one more than there are blocks
            filled.add(new Step(null, e));
        }
    }

    private void readFile(FileReading file) throws InterruptedException {
        try {
            boolean ends = false;
            while (!ends) {
                RowBlock block = empty.take();
                file.fill(block);
                ends = block.isLast();
                filled.put(new Step(block, null));
            }
        } finally {
            file.close();
        }
    }
}
